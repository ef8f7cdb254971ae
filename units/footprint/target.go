package footprint

// Target is a family of chips.
type Target int

// The targets.
const (
	ECP5  Target = iota // Lattice ECP5: DP16KD of 16 Kbit, RAM of 16 x 4 bits in look-up tables, multipliers of 18 x 18
	ICE40               // Lattice iCE40 UltraPlus: SB_RAM40 of 4 Kbit, multipliers of 16 x 16
)

func (t Target) String() string { return [...]string{"ecp5", "ice40"}[t] }

// Budget is what a chip has.
type Budget struct {
	Chip       string `json:"chip"`
	LUT        int    `json:"lut"`         // look-up tables of 4 inputs
	Multiplier int    `json:"multipliers"` // of 18 x 18 (ecp5), 16 x 16 (ice40)
	BlockRAM   int    `json:"block_ram"`   // DP16KD, SB_RAM40
	LargeRAM   int    `json:"large_ram"`   // SPRAM of 256 Kbit: one port, no initial content
}

// Chips are the chips that the presets are meant for.
var Chips = [...]Budget{
	ECP5:  {"LFE5U-85F", 83640, 156, 208, 0},
	ICE40: {"iCE40 UP5K", 5280, 8, 30, 4},
}

// organisation is a shape of a block RAM.
type organisation struct{ depth, width int }

// organisations are those of a block with one read and one write port.
var organisations = [...][]organisation{
	ECP5:  {{512, 36}, {1024, 18}, {2048, 9}, {4096, 4}, {8192, 2}, {16384, 1}},
	ICE40: {{256, 16}, {512, 8}, {1024, 4}, {2048, 2}},
}

// multiplierBits is the width of an operand of a multiplier.
var multiplierBits = [...]int{ECP5: 18, ICE40: 16}
