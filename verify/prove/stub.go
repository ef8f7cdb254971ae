package prove

func requantisers() []Proof { return nil }
func adders() []Proof       { return nil }
func caches() []Proof       { return nil }
