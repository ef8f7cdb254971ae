package plan

import "regexp"

// headNumber matches the number of a head in its name.
var headNumber = regexp.MustCompile(`[_.-]?(?:[Hh]ead[_.-]?|H)\d+`)

// Block returns the name of the block, the layer of a model, that a head belongs
// to: its own name without the last number of a head, as in L0H3, L0_H3 and
// layer0.head3. A name without one is a block of its own.
func Block(name string) string {
	all := headNumber.FindAllStringIndex(name, -1)
	if len(all) == 0 {
		return name
	}
	last := all[len(all)-1]
	return name[:last[0]] + name[last[1]:]
}
