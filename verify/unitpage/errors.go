package unitpage

import (
	"fmt"
	"math"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/units/expu"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/costs"
)

// errors writes the error report of the units that have one.
func (p *page) errors(record costs.Record) {
	switch p.unit.Name {
	case "expu":
		p.expuErrors(record)
	case "divu":
		p.divuErrors()
	}
}

// expForm is a form of the exponent unit: the model, and the entry of the cost
// table that is one lane of it.
type expForm struct {
	name  string
	entry string
	model golden.Exp
}

// expForms are the published forms.
var expForms = []expForm{
	{"default: 16 points, order 2, 18 bits", "expu/taylor-16-2/ecp5", golden.DefaultExp},
	{"16 points, order 2, 20 bits", "expu/taylor-16-2-20/ecp5", golden.Exp{Form: golden.ExpTaylor, Points: 16, Order: 2, Bits: 20, Cap: 32768}},
	{"base 2, 64 points, order 1, 18 bits", "expu/base2-64-1/ecp5", golden.SmallExp},
	{"plain series about 0, order 2", "expu/plain-2/ecp5", golden.Exp{Form: golden.ExpPlain, Points: 1, Order: 2, Bits: 18, Cap: 32768}},
	{"plain series about 0, order 3", "expu/plain-3/ecp5", golden.Exp{Form: golden.ExpPlain, Points: 1, Order: 3, Bits: 18, Cap: 32768}},
	{"plain series about 0, order 4", "expu/plain-4/ecp5", golden.Exp{Form: golden.ExpPlain, Points: 1, Order: 4, Bits: 18, Cap: 32768}},
}

// expError is the error of a form over all 65,536 arguments.
type expError struct {
	worst     float64 // in units of 2^-15
	at        int     // the argument of the worst
	monotonic bool
	atZero    int
}

func expErrorOf(m golden.Exp) expError {
	exact := func(x int) float64 { return math.Ldexp(math.Exp(-float64(x)/4096), 15) }
	if m.Form == golden.ExpBase2 {
		exact = func(x int) float64 { return math.Ldexp(math.Exp2(-float64(x)/4096), 15) }
	}
	e := expError{monotonic: true, atZero: m.Eval(0)}
	last := math.MaxInt
	for x := range 1 << 16 {
		y := m.Eval(uint16(x))
		if d := math.Abs(float64(y) - exact(x)); d > e.worst {
			e.worst, e.at = d, x
		}
		e.monotonic = e.monotonic && y <= last
		last = y
	}
	return e
}

func (p *page) expuErrors(record costs.Record) {
	p.printf("## Error\n\nOf every one of the 65,536 arguments against the exact value; an ulp is 2^-15, so a perfect rounding would have 0.5. The circuit\n" +
		"equals the model bit for bit on all of them (`go test ./units/expu`). Cells are of one lane on ecp5.\n\n")
	p.printf("| form | largest error, ulp | at argument | monotonic | result of 0 | multipliers | LUT4 | latency |\n|---|---|---|---|---|---|---|---|\n")
	for _, f := range expForms {
		e := expErrorOf(f.model)
		latency := expu.Expu{Order: f.model.Order}.Latency()
		cells := record.Entries[f.entry]
		if cells == nil {
			cells = &costs.Result{}
		}
		p.printf("| %s | %.2f | %d | %v | %d | %d | %d | %d |\n", f.name, e.worst, e.at, yes(e.monotonic), e.atZero,
			cells.Counts[costs.Multiplier], cells.Counts[costs.LUT], latency)
	}
	p.printf("\nThe requantiser in front has one more multiplier a lane, counted [there](requant.md).\n\n")
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// tally counts how far results are from the exact ones.
type tally struct{ less, equal, more, beyond int }

func (t *tally) add(difference int64) {
	switch difference {
	case -1:
		t.less++
	case 0:
		t.equal++
	case 1:
		t.more++
	default:
		t.beyond++
	}
}

func (t tally) row(what, tried string) string {
	return fmt.Sprintf("| %s | %s | %d | %d | %d | %d |\n", what, tried, t.less, t.equal, t.more, t.beyond)
}

// divuErrors tables every mantissa, and quotients, weights and means drawn to
// hurt: near the ends of the range and beside the halves.
func (p *page) divuErrors() {
	var newton, reciprocal tally
	for m := int64(1 << 15); m < 1<<16; m++ {
		exact := min(int64(1)<<31/m, 65535)
		newton.add(min(golden.RoundShift(golden.Newton(m), golden.NewtonBits-15), 65535) - exact)
		reciprocal.add(golden.Reciprocal(m) - exact)
	}
	const tries = 200_000
	rng := rand.New(rand.NewPCG(1, 2))
	var quotient, weight, mean tally
	for range tries {
		s := 1 + rng.Int64N(1<<(1+rng.IntN(25)))
		z := rng.Int64N(65535) - 32767
		num := z*s + []int64{0, s / 2, (s - 1) / 2, rng.Int64N(s)}[rng.IntN(4)]
		num = max(-32768*s, min(num, 32768*s))
		quotient.add(golden.Quotient(num, uint64(s)) - golden.MeanRound(num, s))
		e := rng.Int64N(min(s, 32768) + 1)
		weight.add(golden.Probability(int(e), uint64(s)) - min(golden.MeanRound(e<<16, s), 65535))
	}
	const counts = 384
	for n := int64(1); n <= counts; n++ {
		for range 500 {
			sum := rng.Int64N(65536*n+1) - 32768*n
			mean.add(golden.Mean(sum, uint64(n)) - golden.MeanRound(sum, n))
		}
	}
	p.printf("## Error\n\nResults of the model, which the circuit equals bit for bit (`go test ./units/divu`), minus the exact value: floor(2^31 / mantissa) of a\n" +
		"reciprocal, the exact quotient rounded half up of the others.\n\n")
	p.printf("| result | tried | one less | exact | one more | further off |\n|---|---|---|---|---|---|\n")
	p.WriteString(newton.row("reciprocal after two Newton steps", "all 32,768 mantissas"))
	p.WriteString(reciprocal.row("reciprocal, after the remainder compare", "all 32,768 mantissas"))
	p.WriteString(quotient.row("`quotient`", fmt.Sprintf("%d: ends, halves, random", tries)))
	p.WriteString(weight.row("`weight`", fmt.Sprintf("%d", tries)))
	p.WriteString(mean.row("`mean`", fmt.Sprintf("%d: every count from 1 to %d, 500 sums each", counts*500, counts)))
	p.printf("\n")
}
