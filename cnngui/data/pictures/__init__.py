"""What leads from photos, scans and paintings to ink."""
