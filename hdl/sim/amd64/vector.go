package amd64

// Vec is a vector register, YMM0 to YMM15.
type Vec uint8

// Lanes is how many quadwords an instruction works on: 1, 2 or 4. One lane
// uses the low half of an XMM register.
type Lanes uint8

// VOp is a three-operand vector operation on quadwords: prefix, map and
// opcode.
type VOp struct{ pp, mm, op byte }

// The vector operations d = x op y.
var (
	VAdd    = VOp{1, 1, 0xd4} // vpaddq
	VSub    = VOp{1, 1, 0xfb} // vpsubq
	VAnd    = VOp{1, 1, 0xdb} // vpand
	VAndNot = VOp{1, 1, 0xdf} // vpandn: ^x & y
	VOr     = VOp{1, 1, 0xeb} // vpor
	VXor    = VOp{1, 1, 0xef} // vpxor
	VEq     = VOp{1, 2, 0x29} // vpcmpeqq: all ones where equal
	VGt     = VOp{1, 2, 0x37} // vpcmpgtq: all ones where x > y, signed
	VMulS   = VOp{1, 2, 0x28} // vpmuldq: product of the low halves, signed
	VMulU   = VOp{1, 1, 0xf4} // vpmuludq: product of the low halves, unsigned
	VLow    = VOp{1, 1, 0x6c} // vpunpcklqdq: x0 y0 x2 y2
	VHigh   = VOp{1, 1, 0x6d} // vpunpckhqdq: x1 y1 x3 y3
)

// vex emits the prefix of an instruction.
func (a *Asm) vex(o VOp, w byte, n Lanes, reg, vvvv Vec, x, b byte) {
	l := byte(0)
	if n == 4 {
		l = 4
	}
	a.byte(0xc4, (^byte(reg>>3)&1)<<7|(^x&1)<<6|(^b&1)<<5|o.mm, w<<7|(^byte(vvvv)&15)<<3|l|o.pp, o.op)
}

func (a *Asm) vrr(o VOp, w byte, n Lanes, reg, vvvv, rm Vec) {
	a.vex(o, w, n, reg, vvvv, 0, byte(rm>>3))
	a.byte(0xc0 | byte(reg&7)<<3 | byte(rm&7))
}

func (a *Asm) vrm(o VOp, w byte, n Lanes, reg, vvvv Vec, m Mem) {
	x := byte(0)
	if m.Scale > 0 {
		x = byte(m.Index >> 3)
	}
	a.vex(o, w, n, reg, vvvv, x, byte(m.Base>>3))
	a.address(Reg(reg), m)
}

// Vec computes d = x op y.
func (a *Asm) Vec(o VOp, n Lanes, d, x, y Vec) { a.vrr(o, 0, n, d, x, y) }

// VecMem computes d = x op memory, of 2 or 4 lanes.
func (a *Asm) VecMem(o VOp, n Lanes, d, x Vec, m Mem) { a.vrm(o, 0, n, d, x, m) }

// VecLoad reads lanes; of one, the other is cleared.
func (a *Asm) VecLoad(n Lanes, d Vec, m Mem) {
	if n == 1 {
		a.vrm(VOp{2, 1, 0x7e}, 0, n, d, 0, m) // vmovq
		return
	}
	a.vrm(VOp{2, 1, 0x6f}, 0, n, d, 0, m) // vmovdqu
}

// VecStore writes lanes.
func (a *Asm) VecStore(n Lanes, m Mem, s Vec) {
	if n == 1 {
		a.vrm(VOp{1, 1, 0xd6}, 0, n, s, 0, m) // vmovq
		return
	}
	a.vrm(VOp{2, 1, 0x7f}, 0, n, s, 0, m) // vmovdqu
}

// VecInsert sets lane 1 of the low half of d to memory and keeps lane 0 of x.
func (a *Asm) VecInsert(d, x Vec, m Mem) {
	a.vrm(VOp{1, 3, 0x22}, 1, 2, d, x, m) // vpinsrq
	a.byte(1)
}

// VecJoin makes four lanes: the two of lo and the two of hi.
func (a *Asm) VecJoin(d, lo, hi Vec) {
	a.vrr(VOp{1, 3, 0x38}, 0, 4, d, lo, hi) // vinserti128
	a.byte(1)
}

// VecBroadcast reads a quadword into all lanes.
func (a *Asm) VecBroadcast(n Lanes, d Vec, m Mem) { a.vrm(VOp{1, 2, 0x59}, 0, n, d, 0, m) } // vpbroadcastq

// VecShl shifts lanes to the left by k.
func (a *Asm) VecShl(n Lanes, d, s Vec, k uint8) {
	a.vrr(VOp{1, 1, 0x73}, 0, n, 6, d, s) // vpsllq
	a.byte(k)
}

// VecShr shifts lanes to the right by k, zeros in.
func (a *Asm) VecShr(n Lanes, d, s Vec, k uint8) {
	a.vrr(VOp{1, 1, 0x73}, 0, n, 2, d, s) // vpsrlq
	a.byte(k)
}

// VecShlVar shifts each lane of x to the left by the lane of y; 64 and more
// give 0.
func (a *Asm) VecShlVar(n Lanes, d, x, y Vec) { a.vrr(VOp{1, 2, 0x47}, 1, n, d, x, y) } // vpsllvq

// VecShrVar is VecShlVar to the right, zeros in.
func (a *Asm) VecShrVar(n Lanes, d, x, y Vec) { a.vrr(VOp{1, 2, 0x45}, 1, n, d, x, y) } // vpsrlvq

// VecBlend takes from y where mask is all ones and from x where it is 0.
func (a *Asm) VecBlend(n Lanes, d, x, y, mask Vec) {
	a.vrr(VOp{1, 3, 0x4c}, 0, n, d, x, y) // vpblendvb
	a.byte(byte(mask) << 4)
}

// VecPermute orders four lanes: two bits of order for each, lane 0 lowest.
func (a *Asm) VecPermute(d, s Vec, order uint8) {
	a.vrr(VOp{1, 3, 0x00}, 1, 4, d, 0, s) // vpermq
	a.byte(order)
}

// VecOdds makes four lanes of x and of memory: x0 m1 x2 m3.
func (a *Asm) VecOdds(d, x Vec, m Mem) {
	a.vrm(VOp{1, 1, 0xc6}, 0, 4, d, x, m) // vshufpd
	a.byte(0b1010)
}

// VecDone clears the upper halves, which keeps later SSE code fast.
func (a *Asm) VecDone() { a.byte(0xc5, 0xf8, 0x77) } // vzeroupper
