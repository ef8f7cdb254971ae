// Package pipeline names the three ways in which every unit can place its
// registers; what each means for a unit is in the unit's documentation.
package pipeline

// The placements.
const (
	Area     = "area"     // for few cells: as few registers as the protocol allows
	Balanced = "balanced" // evenly: the default
	Fast     = "fast"     // for a fast clock: a register after every operation
)
