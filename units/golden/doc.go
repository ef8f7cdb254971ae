// Package golden holds the bit-accurate reference models of the accelerator's
// units and of the flow between them.
//
// One Go function stands for one operation of the machine. The models are
// written to be obviously right: exact integers, plain loops, no cycles, no
// handshakes. They share no code with the circuits, which are written from
// these comments and tested against these functions; the package imports
// neither the language nor the units.
//
// Two rules hold everywhere:
//
//   - The only rounding is round half up, (x + 2^(s-1)) >> s with an
//     arithmetic shift ([RoundShift], [MeanRound]), followed by saturation
//     where the operation says so.
//   - Ties go to the lowest index.
//
// Matrices are slices of rows. Integer matrices hold int16, also when the
// values are 8 bits wide. The float64 functions (attention.go) are yardsticks
// for reports and tests; nothing in the integer models depends on them.
//
// The functions panic on misuse a caller can avoid (a shift outside 0..62, rows
// of different lengths); everything that depends on user input is checked by
// [FlowConfig.Check], which returns an error.
package golden
