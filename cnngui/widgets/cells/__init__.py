"""Tables of numbers as colours, and the numbers in them.

Which way to paint numbers and short texts depends on how often they change:

- `QPainter.drawText` for what is painted seldom, or into a picture that is kept, as the tables of the worked
  example are (`cnngui.widgets.example.example_painting`).
- `cnngui.widgets.basics.static_text` for names that stay and are painted often, as those of classes.
- `cnngui.widgets.basics.glyph_text` for numbers that change while one looks, anywhere on the widget: those in
  the cells of the kernel that is edited, those beside the bars.
- `cnngui.widgets.cells.figures` for whole tables of numbers at each move of the pen: the maps, and the terms
  of a sum (`cnngui.widgets.terms`), which keep their texts as pixels too.

The colours come from `cell_colours` in all of them, by way of `MapRaster` where a table is large.
"""
