"""Files that are written: networks, tables, recoveries; whole or not at all."""
