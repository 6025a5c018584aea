"""What a network learns from and is kept in: data sets, drawings, model files."""
