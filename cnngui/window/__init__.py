"""The main window: docks, layouts, menus and actions."""
