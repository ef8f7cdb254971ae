package sim

// The loops of runs: d[i] = op(a[i], b[i], ...) for all i of d. Operands may
// be d itself, element by element. Slicing the operands to d's length once
// frees the loops of bounds checks.

func runNot(d, a []uint64) {
	a = a[:len(d)]
	for i := range d {
		d[i] = ^a[i]
	}
}

func runAbs(d, a []uint64) {
	a = a[:len(d)]
	for i := range d {
		d[i] = magnitude(a[i])
	}
}

func runAnd(d, a, b []uint64) {
	a, b = a[:len(d)], b[:len(d)]
	for i := range d {
		d[i] = a[i] & b[i]
	}
}

func runOr(d, a, b []uint64) {
	a, b = a[:len(d)], b[:len(d)]
	for i := range d {
		d[i] = a[i] | b[i]
	}
}

func runXor(d, a, b []uint64) {
	a, b = a[:len(d)], b[:len(d)]
	for i := range d {
		d[i] = a[i] ^ b[i]
	}
}

func runAdd(d, a, b []uint64) {
	a, b = a[:len(d)], b[:len(d)]
	for i := range d {
		d[i] = a[i] + b[i]
	}
}

func runSub(d, a, b []uint64) {
	a, b = a[:len(d)], b[:len(d)]
	for i := range d {
		d[i] = a[i] - b[i]
	}
}

func runMul(d, a, b []uint64) {
	a, b = a[:len(d)], b[:len(d)]
	for len(d) >= 4 && len(a) >= 4 && len(b) >= 4 {
		z, x, y := (*[4]uint64)(d), (*[4]uint64)(a), (*[4]uint64)(b)
		z[0] = x[0] * y[0]
		z[1] = x[1] * y[1]
		z[2] = x[2] * y[2]
		z[3] = x[3] * y[3]
		d, a, b = d[4:], a[4:], b[4:]
	}
	for i := range d {
		d[i] = a[i] * b[i]
	}
}

func runAbsDif(d, a, b []uint64) {
	a, b = a[:len(d)], b[:len(d)]
	for i := range d {
		d[i] = magnitude(a[i] - b[i])
	}
}

func runShlV(d, a, b []uint64) {
	a, b = a[:len(d)], b[:len(d)]
	for i := range d {
		d[i] = a[i] << b[i]
	}
}

func runShrUV(d, a, b []uint64) {
	a, b = a[:len(d)], b[:len(d)]
	for i := range d {
		d[i] = a[i] >> b[i]
	}
}

func runShrSV(d, a, b []uint64) {
	a, b = a[:len(d)], b[:len(d)]
	for i := range d {
		d[i] = uint64(int64(a[i]) >> b[i])
	}
}

func runEq(d, a, b []uint64) {
	a, b = a[:len(d)], b[:len(d)]
	for i := range d {
		d[i] = equal(a[i], b[i])
	}
}

func runLtU(d, a, b []uint64) {
	a, b = a[:len(d)], b[:len(d)]
	for i := range d {
		d[i] = below(a[i], b[i])
	}
}

func runLtS(d, a, b []uint64) {
	a, b = a[:len(d)], b[:len(d)]
	for i := range d {
		d[i] = below(a[i]^signBit, b[i]^signBit)
	}
}

func runShl(d, a []uint64, k uint) {
	a, k = a[:len(d)], k&63
	for i := range d {
		d[i] = a[i] << k
	}
}

func runShrU(d, a []uint64, k uint) {
	a, k = a[:len(d)], k&63
	for i := range d {
		d[i] = a[i] >> k
	}
}

func runShrS(d, a []uint64, k uint) {
	a, k = a[:len(d)], k&63
	for i := range d {
		d[i] = uint64(int64(a[i]) >> k)
	}
}

func runCat(d, a, b []uint64, k uint) {
	a, b, k = a[:len(d)], b[:len(d)], k&63
	for i := range d {
		d[i] = a[i]<<k | b[i]
	}
}

func runMux(d, a, b, c []uint64) {
	a, b, c = a[:len(d)], b[:len(d)], c[:len(d)]
	for i := range d {
		d[i] = c[i] ^ (b[i]^c[i])&-a[i] // the selector is 0 or 1
	}
}

// runAddPairs is a level of an adder tree, four sums a turn: array pointers
// cost one bounds check for all of them.
func runAddPairs(d, a []uint64) {
	a = a[:2*len(d)]
	for len(d) >= 4 && len(a) >= 8 {
		z, x := (*[4]uint64)(d), (*[8]uint64)(a)
		z[0] = x[0] + x[1]
		z[1] = x[2] + x[3]
		z[2] = x[4] + x[5]
		z[3] = x[6] + x[7]
		d, a = d[4:], a[8:]
	}
	for i := range d {
		d[i] = a[2*i] + a[2*i+1]
	}
}

func runMask(d []uint64, mask uint64) {
	for i := range d {
		d[i] &= mask
	}
}

func runSign(d []uint64, k uint) {
	k &= 63
	for i := range d {
		d[i] = uint64(int64(d[i]<<k) >> k)
	}
}

func runFill(d []uint64, v uint64) {
	for i := range d {
		d[i] = v
	}
}

func runStride(d, a []uint64, step int) {
	at := 0
	for i := range d {
		d[i] = a[at]
		at += step
	}
}

func runGather(d, mem []uint64, index []int32) {
	index = index[:len(d)]
	for i := range d {
		d[i] = mem[index[i]]
	}
}
