"""What lifts and furrows the skin: muscles, grooves and bony bumps. Right half, mm."""

from dataclasses import dataclass

from assets.sculpt.arrays import Knots


@dataclass(frozen=True)
class Muscle:
    """A muscle's belly under the skin.

    Attributes:
        outline: closed, mm.
        lift: height of the belly, mm.
        fullness: exponent of its profile; below 1 it is flat on top.
        blur: how softly it passes into its surroundings, mm.
    """

    outline: Knots
    lift: float
    fullness: float
    blur: float


@dataclass(frozen=True)
class Groove:
    """A furrow (or, with a positive lift, a ridge) along a line.

    Attributes:
        line: mm.
        lift: height, negative for a furrow, mm.
        width: mm.
        ends: share of the line over which it fades in and out.
    """

    line: Knots
    lift: float
    width: float
    ends: float


@dataclass(frozen=True)
class Bump:
    """A round bump or, with a negative lift, a dimple: middle, radii, lift, mm."""

    x: float
    y: float
    half_width: float
    half_height: float
    lift: float


MUSCLES: tuple[Muscle, ...] = (
    # trapezius, upper part
    Muscle(
        [
            (-4, 168), (24, 174), (42, 200), (56, 228), (76, 252), (112, 280), (150, 297), (188, 308),
            (180, 326), (140, 334), (100, 342), (74, 345), (46, 330), (20, 300), (-4, 290),
        ],
        lift=9, fullness=0.8, blur=9,
    ),
    # trapezius, lower part
    Muscle(
        [
            (-4, 262), (24, 268), (56, 300), (84, 338), (90, 356), (76, 388), (54, 442), (30, 505),
            (4, 555), (-4, 540),
        ],
        lift=4.5, fullness=0.8, blur=9,
    ),
    # deltoid
    Muscle(
        [
            (108, 346), (146, 334), (182, 318), (212, 322), (232, 344), (243, 380), (245, 425),
            (244, 474), (234, 472), (222, 444), (200, 414), (176, 392), (146, 372), (120, 360),
        ],
        lift=14, fullness=0.8, blur=7.5,
    ),
    # infraspinatus
    Muscle(
        [
            (70, 356), (104, 346), (144, 360), (178, 382), (190, 402), (168, 414), (130, 424),
            (104, 438), (86, 446), (74, 424), (68, 390),
        ],
        lift=9, fullness=0.75, blur=6.5,
    ),
    # teres major and minor
    Muscle(
        [
            (82, 436), (104, 422), (134, 408), (168, 400), (196, 402), (196, 428), (172, 440),
            (140, 452), (108, 460), (88, 456),
        ],
        lift=8, fullness=0.8, blur=7.5,
    ),
    # latissimus dorsi
    Muscle(
        [
            (56, 440), (96, 450), (140, 440), (174, 430), (184, 450), (176, 490), (166, 540),
            (152, 590), (126, 632), (92, 672), (58, 705), (22, 740), (-4, 750), (-4, 560), (20, 500),
        ],
        lift=7, fullness=0.7, blur=10,
    ),
    # erector spinae
    Muscle(
        [
            (4, 280), (22, 288), (40, 345), (45, 420), (47, 480), (53, 540), (61, 590), (67, 635),
            (67, 680), (59, 722), (43, 754), (22, 778), (6, 772), (4, 700), (3.5, 600), (3.5, 500),
            (3.5, 400),
        ],
        lift=13, fullness=0.9, blur=8.5,
    ),
    # latissimus, free edge
    Muscle(
        [
            (150, 428), (178, 434), (190, 456), (182, 500), (172, 545), (158, 588), (144, 604),
            (136, 560), (140, 500), (142, 450),
        ],
        lift=7, fullness=0.8, blur=9,
    ),
    # external oblique
    Muscle(
        [
            (140, 560), (164, 585), (156, 640), (158, 690), (150, 714), (120, 712), (86, 694),
            (74, 672), (98, 630),
        ],
        lift=8, fullness=0.8, blur=9,
    ),
    # gluteus medius
    Muscle(
        [
            (56, 736), (100, 716), (144, 716), (170, 748), (180, 800), (168, 838), (128, 820),
            (88, 790), (62, 770),
        ],
        lift=10, fullness=0.8, blur=11,
    ),
    # gluteus maximus
    Muscle(
        [
            (2, 830), (10, 792), (40, 762), (78, 764), (118, 788), (150, 826), (166, 872), (166, 912),
            (148, 936), (114, 954), (74, 958), (36, 950), (10, 932), (2, 905),
        ],
        lift=46, fullness=1, blur=9,
    ),
    # biceps femoris
    Muscle(
        [
            (86, 950), (114, 946), (136, 985), (146, 1060), (148, 1130), (148, 1200), (143, 1252),
            (136, 1292), (125, 1294), (114, 1250), (102, 1190), (92, 1110), (84, 1030),
        ],
        lift=11, fullness=0.8, blur=8.5,
    ),
    # semitendinosus and semimembranosus
    Muscle(
        [
            (40, 965), (66, 950), (88, 960), (92, 1040), (92, 1110), (86, 1180), (76, 1236), (64, 1284),
            (52, 1296), (46, 1250), (44, 1200), (38, 1120), (36, 1050),
        ],
        lift=11, fullness=0.8, blur=8.5,
    ),
    # adductors
    Muscle(
        [
            (2, 940), (30, 950), (46, 1010), (50, 1080), (50, 1150), (44, 1190), (30, 1120), (14, 1050),
        ],
        lift=7, fullness=0.8, blur=9,
    ),
    # vastus lateralis
    Muscle(
        [
            (146, 950), (174, 940), (172, 1010), (164, 1090), (154, 1170), (148, 1210), (140, 1150),
            (138, 1060),
        ],
        lift=6, fullness=0.8, blur=8,
    ),
    # gastrocnemius, medial head
    Muscle(
        [
            (93, 1312), (82, 1280), (62, 1282), (48, 1312), (38, 1352), (33, 1400), (35, 1442),
            (46, 1488), (60, 1514), (78, 1520), (91, 1500), (95, 1450), (95, 1370),
        ],
        lift=16, fullness=0.85, blur=7.5,
    ),
    # gastrocnemius, lateral head
    Muscle(
        [
            (93, 1312), (104, 1280), (126, 1282), (141, 1312), (152, 1352), (156, 1392), (151, 1434),
            (140, 1470), (122, 1492), (106, 1490), (94, 1464), (92, 1380),
        ],
        lift=15, fullness=0.85, blur=7.5,
    ),
    # soleus
    Muscle(
        [
            (40, 1440), (60, 1490), (84, 1500), (108, 1480), (136, 1456), (150, 1440), (144, 1500),
            (130, 1555), (112, 1610), (92, 1640), (74, 1610), (58, 1555), (46, 1500),
        ],
        lift=8, fullness=0.8, blur=9,
    ),
    # triceps, long head
    Muscle(
        [
            (164, 432), (190, 420), (212, 440), (224, 480), (232, 530), (232, 572), (220, 594),
            (202, 588), (190, 545), (178, 500), (166, 465),
        ],
        lift=10, fullness=0.8, blur=7,
    ),
    # triceps, lateral head
    Muscle(
        [
            (202, 436), (226, 424), (244, 450), (252, 500), (258, 550), (262, 592), (250, 608),
            (236, 582), (226, 530), (212, 478),
        ],
        lift=10, fullness=0.8, blur=7,
    ),
    # brachioradialis
    Muscle(
        [
            (262, 580), (274, 612), (288, 650), (300, 690), (305, 740), (302, 780), (290, 775),
            (280, 730), (272, 680), (262, 630),
        ],
        lift=8, fullness=0.8, blur=7,
    ),
    # extensors of the fingers
    Muscle(
        [
            (250, 672), (266, 664), (280, 700), (290, 745), (298, 800), (304, 850), (292, 862),
            (278, 820), (266, 770), (256, 715),
        ],
        lift=7, fullness=0.8, blur=6.5,
    ),
    # flexor carpi ulnaris
    Muscle(
        [
            (230, 662), (242, 670), (250, 715), (262, 775), (272, 830), (270, 862), (256, 840),
            (240, 790), (228, 745), (220, 705), (220, 680),
        ],
        lift=8, fullness=0.8, blur=7,
    ),
)  # fmt: skip
