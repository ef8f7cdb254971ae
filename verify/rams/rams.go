// Package rams writes docs/rams.md: every memory of sparc_core, preset by preset,
// and the block RAMs it takes.
package rams

import (
	"fmt"
	"strings"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/units/footprint"
)

const intro = `# The memories of sparc_core

Every memory of every preset, from the elaborated design; the page is written and checked by

` + "```sh" + `
go test ./verify/rams -update
` + "```" + `

* A star stands for the numbers of copies: ` + "`feed_part.q_mem.bank_*`" + ` is a memory in each of several instances or banks.
* Blocks are the fewest that hold a copy a read port, by the shapes of the data sheets: DP16KD of 16 Kbit (ecp5) as
  512 x 36, 1,024 x 18, 2,048 x 9, 4,096 x 4, 8,192 x 2 or 16,384 x 1; SB_RAM40 of 4 Kbit (ice40) as 256 x 16, 512 x 8,
  1,024 x 4 or 2,048 x 2.
* LUT RAM: small memories that ecp5 keeps in RAMs of 16 x 4 bits in look-up tables, since a block would cost Yosys's mapper
  more; ice40 has none, all its memories with a registered read port take blocks.
* ` + "`go test ./verify/rams`" + ` maps ` + "`tiny`" + ` and ` + "`ice40`" + ` with Yosys 0.23 and wants exactly these numbers;
  ` + "`go test ./verify/rams -args -all`" + ` every small preset for both chips, minutes.
`

// Page returns docs/rams.md.
func Page() (string, error) {
	var b strings.Builder
	b.WriteString(intro)
	for _, name := range config.Presets {
		list, err := Of(name)
		if err != nil {
			return "", err
		}
		b.WriteString(table(name, list))
	}
	return b.String(), nil
}

// Of returns the memories of a preset.
func Of(preset string) ([]footprint.Memory, error) {
	c, err := config.Preset(preset)
	if err != nil {
		return nil, err
	}
	built, err := gen.Core().Build(c)
	if err != nil {
		return nil, err
	}
	return footprint.Memories(built.Design()), nil
}

// table returns the section of a preset.
func table(name string, list []footprint.Memory) string {
	var b strings.Builder
	fmt.Fprintf(&b, "\n## `%s`\n\n| memory | copies | words | bits a word | bits | DP16KD | LUT RAM | SB_RAM40 |\n|---|---|---|---|---|---|---|---|\n", name)
	var bits, lutRAM int
	var blocks [len(footprint.Chips)]int
	for i := range list {
		m := &list[i]
		fmt.Fprintf(&b, "| `%s` | %d | %d | %d | %d | %d | %d | %d |\n", m.Name, m.Copies, m.Depth, m.Width, m.Bits(),
			m.Blocks(footprint.ECP5), m.LUTRAMs(footprint.ECP5), m.Blocks(footprint.ICE40))
		bits, lutRAM = bits+m.Bits(), lutRAM+m.LUTRAMs(footprint.ECP5)
		for t := range blocks {
			blocks[t] += m.Blocks(footprint.Target(t))
		}
	}
	fmt.Fprintf(&b, "| all | | | | %d | %d | %d | %d |\n\n", bits, blocks[footprint.ECP5], lutRAM, blocks[footprint.ICE40])
	for t, chip := range footprint.Chips {
		fit := "fits"
		if blocks[t] > chip.BlockRAM {
			fit = "does not fit"
		}
		fmt.Fprintf(&b, "* %s has %d: %s\n", chip.Chip, chip.BlockRAM, fit)
	}
	return b.String()
}
