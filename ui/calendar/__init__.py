"""Calendar views: item views over one occurrence model."""
