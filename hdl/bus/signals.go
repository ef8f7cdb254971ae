package bus

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
)

// Responses of a bus, in RRESP and BRESP.
const (
	Okay        = 0
	SlaveError  = 2 // SLVERR
	DecodeError = 3 // DECERR
)

// PageBytes is what no burst may cross.
const PageBytes = 4096

// MaxBeats is the longest burst.
const MaxBeats = 256

// LiteIn are the signals that an AXI4-Lite master drives, 32 bits of data.
type LiteIn struct {
	Awvalid hdl.Bool
	Awaddr  hdl.UInt
	Wvalid  hdl.Bool
	Wdata   hdl.UInt
	Wstrb   hdl.UInt // a bit a byte
	Bready  hdl.Bool
	Arvalid hdl.Bool
	Araddr  hdl.UInt
	Rready  hdl.Bool
}

// LiteOut are the signals that an AXI4-Lite slave drives.
type LiteOut struct {
	Awready hdl.Bool
	Wready  hdl.Bool
	Bvalid  hdl.Bool
	Bresp   hdl.UInt
	Arready hdl.Bool
	Rvalid  hdl.Bool
	Rdata   hdl.UInt
	Rresp   hdl.UInt
}

// LiteShape returns the shape of a LiteIn with addresses of the given width.
func LiteShape(addrBits int) LiteIn {
	b, a := hdl.B(), hdl.U(addrBits)
	return LiteIn{b, a, b, hdl.U(32), hdl.U(4), b, b, a, b}
}

// MasterIn are the signals that an AXI4 slave drives.
type MasterIn struct {
	Arready hdl.Bool
	Rvalid  hdl.Bool
	Rdata   hdl.UInt
	Rresp   hdl.UInt
	Rlast   hdl.Bool
	Awready hdl.Bool
	Wready  hdl.Bool
	Bvalid  hdl.Bool
	Bresp   hdl.UInt
}

// MasterShape returns the shape of a MasterIn with data of the given width.
func MasterShape(busBits int) MasterIn {
	b, r := hdl.B(), hdl.U(2)
	return MasterIn{b, b, hdl.U(busBits), r, b, b, b, b, r}
}

// MasterOut are the signals that an AXI4 master drives.
type MasterOut struct {
	Arvalid hdl.Bool
	Araddr  hdl.UInt
	Arlen   hdl.UInt // beats less one
	Arsize  hdl.UInt // base 2 logarithm of the bytes of a beat
	Arburst hdl.UInt // 1: addresses rise
	Arcache hdl.UInt
	Arprot  hdl.UInt
	Rready  hdl.Bool
	Awvalid hdl.Bool
	Awaddr  hdl.UInt
	Awlen   hdl.UInt
	Awsize  hdl.UInt
	Awburst hdl.UInt
	Awcache hdl.UInt
	Awprot  hdl.UInt
	Wvalid  hdl.Bool
	Wdata   hdl.UInt
	Wstrb   hdl.UInt // a bit a byte
	Wlast   hdl.Bool
	Bready  hdl.Bool
}

// cacheable is what ARCACHE and AWCACHE say: normal memory, not cached,
// bufferable.
const cacheable = 3

// Constants sets what is the same in every transaction of beats of busBits
// bits: sizes, INCR bursts, memory type and protection (unprivileged, secure,
// data).
func (o *MasterOut) Constants(m *hdl.Module, busBits int) {
	size := hdl.C(m, hdl.U(3), int64(bits.Len(uint(busBits/8))-1))
	incr, kind, prot := hdl.C(m, hdl.U(2), 1), hdl.C(m, hdl.U(4), cacheable), hdl.C(m, hdl.U(3), 0)
	o.Arsize, o.Arburst, o.Arcache, o.Arprot = size, incr, kind, prot
	o.Awsize, o.Awburst, o.Awcache, o.Awprot = size, incr, kind, prot
}
