package ir

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// kind is a width and a sign.
type kind struct {
	width  int
	signed bool
}

// intervals returns every range of a kind.
func (k kind) intervals() (out []Range) {
	lo, hi, _ := Full(k.width, k.signed).Small()
	for a := lo; a <= hi; a++ {
		for b := a; b <= hi; b++ {
			out = append(out, Span(a, b))
		}
	}
	return out
}

var smallKinds = []kind{{1, false}, {2, false}, {3, false}, {1, true}, {2, true}, {3, true}}

// evalSmall is the exact value of a node on small operands.
func evalSmall(op Op, width int, signed bool, aux int, argWidths []int, args ...int64) int64 {
	vals := make([]*big.Int, len(args))
	for i, a := range args {
		vals[i] = big.NewInt(a)
	}
	v := Ops[op].Eval(EvalNode{Width: width, Aux: aux, ArgWidths: argWidths}, vals)
	return Reduce(v, width, signed).Int64()
}

// TestRangeOfBinary compares the range of every two-operand op with the hull
// of all values, for every pair of intervals at widths up to 3: it must
// contain the hull, and for the monotone ops be the hull itself.
func TestRangeOfBinary(t *testing.T) {
	exact := map[Op]bool{Eq: true, Lt: true, Cat: true}
	for _, op := range []Op{And, Or, Xor, Add, Sub, Mul, Shl, Shr, Eq, Lt, Cat} {
		for _, ka := range smallKinds {
			for _, kb := range smallKinds {
				if (op == Shl || op == Shr) && kb.signed {
					continue
				}
				for _, res := range resultKinds(op, ka, kb) {
					checkBinary(t, op, ka, kb, res, exact[op] || wideEnough(op, res))
				}
			}
		}
	}
}

// resultKinds returns node kinds an op may have: the narrow ones wrap.
func resultKinds(op Op, a, b kind) []kind {
	switch op {
	case Eq, Lt:
		return []kind{{1, false}}
	case And, Or, Xor:
		if a.width != b.width {
			return nil
		}
		return []kind{{a.width, false}, {a.width, true}}
	case Cat:
		return []kind{{a.width + b.width, false}, {a.width + b.width, true}}
	}
	return []kind{{2, false}, {3, true}, {12, false}, {12, true}}
}

// wideEnough reports whether no result of 3-bit operands wraps, so that
// interval arithmetic gives the exact hull.
func wideEnough(op Op, res kind) bool {
	switch op {
	case Add, Sub, Mul, Shl, Shr:
		return res == kind{12, true}
	}
	return false
}

func checkBinary(t *testing.T, op Op, ka, kb, res kind, exact bool) {
	aw := []int{ka.width, kb.width}
	alo, ahi, _ := Full(ka.width, ka.signed).Small()
	blo, bhi, _ := Full(kb.width, kb.signed).Small()
	table := make([][]int64, ahi-alo+1)
	for a := alo; a <= ahi; a++ {
		for b := blo; b <= bhi; b++ {
			table[a-alo] = append(table[a-alo], evalSmall(op, res.width, res.signed, 0, aw, a, b))
		}
	}
	for _, ra := range ka.intervals() {
		for _, rb := range kb.intervals() {
			got := RangeOf(op, res.width, res.signed, 0, []Range{ra, rb}, aw)
			var hull Range
			for a := ra.lo; a <= ra.hi; a++ {
				for b := rb.lo; b <= rb.hi; b++ {
					v := table[a-alo][b-blo]
					if a == ra.lo && b == rb.lo {
						hull = Span(v, v)
					}
					hull = hull.Union(Span(v, v))
				}
			}
			// Cat is exact only operand by operand: an operand with both signs
			// becomes two intervals of bits.
			if op == Cat && (ra.lo < 0) != (ra.hi < 0) || op == Cat && (rb.lo < 0) != (rb.hi < 0) || op == Cat && res.signed {
				exact = false
			}
			if !got.Contains(hull) || !got.Fits(res.width, res.signed) || exact && !got.Equal(hull) {
				require.Failf(t, "wrong range", "%v %v%v %v%v -> %v: got %v, values %v", op, ka, ra, kb, rb, res, got, hull)
			}
		}
	}
}

// TestRangeOfUnary does the same for one operand, with every aux of Slice.
func TestRangeOfUnary(t *testing.T) {
	for _, k := range smallKinds {
		for _, res := range []kind{{1, false}, {1, true}, {2, false}, {2, true}, {3, false}, {3, true}, {5, false}, {5, true}} {
			for _, op := range []Op{Not, Slice, Ext} {
				for aux := range k.width {
					if aux > 0 && op != Slice || op == Slice && aux+res.width > k.width || op == Not && res.width != k.width || op == Ext && res.width < k.width {
						continue
					}
					for _, r := range k.intervals() {
						got := RangeOf(op, res.width, res.signed, aux, []Range{r}, nil)
						require.True(t, got.Fits(res.width, res.signed))
						for a := r.lo; a <= r.hi; a++ {
							v := evalSmall(op, res.width, res.signed, aux, []int{k.width}, a)
							require.Truef(t, got.Contains(Span(v, v)), "%v %v -> %v aux %d: %v lacks %d", op, r, res, aux, got, v)
						}
					}
				}
			}
		}
	}
}

func TestRangeOfCases(t *testing.T) {
	u64 := Full(64, false)
	for _, c := range []struct {
		name   string
		op     Op
		width  int
		signed bool
		aux    int
		args   []Range
		widths []int
		want   string
	}{
		{"sum", Add, 9, false, 0, []Range{Span(0, 255), Span(0, 255)}, nil, "[0,510]"},
		{"sum that wraps", Add, 8, false, 0, []Range{Span(0, 255), Span(0, 255)}, nil, "[0,255]"},
		{"sum that wraps wholly", Add, 8, false, 0, []Range{Span(250, 255), Span(10, 12)}, nil, "[4,11]"},
		{"negative as unsigned", Ext, 8, false, 0, []Range{Span(-5, -1)}, nil, "[251,255]"},
		{"both signs as unsigned", Ext, 8, false, 0, []Range{Span(-5, 1)}, nil, "[0,255]"},
		{"wide complement", Not, 64, false, 0, []Range{Span(0, 7)}, nil, "[18446744073709551608,18446744073709551615]"},
		{"wide product", Mul, 128, false, 0, []Range{u64, u64}, nil, "[0,340282366920938463426481119284349108225]"},
		{"mask", And, 16, false, 0, []Range{Span(0, 65535), Span(15, 15)}, nil, "[0,15]"},
		{"mask of a signed value", And, 16, true, 0, []Range{Span(-32768, 32767), Span(15, 15)}, nil, "[0,15]"},
		{"or of flags", Or, 8, false, 0, []Range{Span(4, 5), Span(16, 17)}, nil, "[16,31]"},
		{"xor of nibbles", Xor, 8, false, 0, []Range{Span(0, 9), Span(0, 3)}, nil, "[0,15]"},
		{"variable shift left", Shl, 20, false, 0, []Range{Span(1, 3), Span(0, 4)}, nil, "[1,48]"},
		{"shift everything out", Shl, 4, false, 0, []Range{Span(1, 3), Span(4, 9)}, nil, "[0,0]"},
		{"huge shift count", Shr, 8, true, 0, []Range{Span(-128, 3), u64}, nil, "[-128,3]"},
		{"equal constants", Eq, 1, false, 0, []Range{Span(5, 5), Span(5, 5)}, nil, "[1,1]"},
		{"disjoint", Eq, 1, false, 0, []Range{Span(0, 4), Span(5, 9)}, nil, "[0,0]"},
		{"touching, less", Lt, 1, false, 0, []Range{Span(0, 4), Span(4, 9)}, nil, "[0,1]"},
		{"never less", Lt, 1, false, 0, []Range{Span(4, 9), Span(0, 4)}, nil, "[0,0]"},
		{"wide never less", Lt, 1, false, 0, []Range{u64, Span(-9, 0)}, nil, "[0,0]"},
		{"mux", Mux, 8, false, 0, []Range{Span(0, 1), Span(3, 4), Span(9, 9)}, nil, "[3,9]"},
		{"mux decided", Mux, 8, false, 0, []Range{Span(0, 0), Span(3, 4), Span(9, 9)}, nil, "[9,9]"},
		{"cat", Cat, 9, false, 0, []Range{Span(1, 1), Span(-1, -1), Span(0, 3)}, []int{1, 4, 4}, "[496,499]"},
		{"slice inside a page", Slice, 4, false, 4, []Range{Span(0x123, 0x145)}, nil, "[2,4]"},
		{"source", Reg, 5, true, 0, nil, nil, "[-16,15]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, RangeOf(c.op, c.width, c.signed, c.aux, c.args, c.widths).String())
		})
	}
}

// TestRangeOfWide checks containment on random operands of 50 to 80 bits,
// where bounds change between small and big.
func TestRangeOfWide(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	pick := func(k kind) (Range, *big.Int) {
		draw := func() *big.Int {
			v := new(big.Int).SetUint64(rnd.Uint64())
			v.Lsh(v, 20).Rsh(v, uint(rnd.IntN(84)))
			if rnd.IntN(2) == 0 {
				v.Neg(v)
			}
			return Reduce(v, k.width, k.signed)
		}
		a, b, c := draw(), draw(), draw()
		r := BigSpan(a, a).Union(BigSpan(b, b)).Union(BigSpan(c, c))
		return r, []*big.Int{a, b, c}[rnd.IntN(3)]
	}
	for range 20000 {
		ka := kind{50 + rnd.IntN(31), rnd.IntN(2) == 0}
		kb := kind{50 + rnd.IntN(31), rnd.IntN(2) == 0}
		res := kind{1 + rnd.IntN(90), rnd.IntN(2) == 0}
		op := []Op{And, Or, Xor, Add, Sub, Mul, Shl, Shr, Eq, Lt, Cat, Not, Ext}[rnd.IntN(13)]
		switch op {
		case Shl, Shr:
			kb = kind{6, false}
		case And, Or, Xor, Not:
			kb.width, res.width = ka.width, ka.width
		case Eq, Lt:
			res = kind{1, false}
		case Cat:
			res.width = ka.width + kb.width
		}
		ra, a := pick(ka)
		rb, b := pick(kb)
		aw := []int{ka.width, kb.width}
		got := RangeOf(op, res.width, res.signed, 0, []Range{ra, rb}, aw)
		v := Reduce(Ops[op].Eval(EvalNode{Width: res.width, ArgWidths: aw}, []*big.Int{a, b}), res.width, res.signed)
		require.Truef(t, got.Contains(BigSpan(v, v)), "%v %v of %v %v -> %v: %v lacks %v", op, []kind{ka, kb}, ra, rb, res, got, v)
		require.True(t, got.Fits(res.width, res.signed))
	}
}

// TestRangeOfAllocates nothing while values are small.
func TestRangeOfAllocates(t *testing.T) {
	args := []Range{Span(-100, 100), Span(0, 20), Span(3, 9)}
	widths := []int{8, 5, 4}
	for op := Not; op < NumOps; op++ {
		n := testing.AllocsPerRun(10, func() { RangeOf(op, 40, op != Cat, 0, args, widths) })
		require.Zerof(t, n, "%v", op)
	}
}
