"""From photos, scans and paintings to ink."""
