"""Sculpts the drawings from named anatomical measures; nothing is traced from a picture.

Skin: outlines and muscles become a height field, light falls on it, the tones are traced as nested bands.
Bones: simple bodies, smoothly joined and carved, are looked at from behind, lit together and traced likewise.
Geometry: the same measures as plain outlines, rims and landmarks.

    __main__                              writes assets/svg
    back | plate | geometry | preview     one file each
    landmarks                             the named places
    scene                                 bones under one light
    skin/ | bones/                        the measures of the body
    march, distance, solid                bodies and how they are seen
    inflate, light, grid, shapes, spline  heights, light and curves
    bands, bezier, pathdata, colour, svg  from tones to paths
"""
