package sim

// worthVectors reports whether a run is done by vectors.
func (c *coder) worthVectors(r Run) bool { return false }

func (c *coder) vector(ins []Instr) {}
