package axi

import "encoding/binary"

// Descriptor is a job as it lies in memory (JobLayout), for programs in Go.
type Descriptor struct {
	Gemm, Mean, Centre, Early, Vgen, Wait bool

	Iterations               uint8
	N, Valid, D              uint16
	Columns, Clusters, Dim   uint16
	Shift, Pre, Post, YShift uint8
	Multiplier               uint16

	ColumnList, Q, K, V, X, W, Z, Zc                     uint64
	QStride, KStride, VStride, XStride, WStride, ZStride uint32
}

// Encode returns the bytes of the job.
func (d *Descriptor) Encode() [JobBytes]byte {
	var b [JobBytes]byte
	put := func(name string, v uint64) {
		f := JobLayout.Find(name)
		var word [8]byte
		binary.LittleEndian.PutUint64(word[:], v)
		copy(b[f.Offset:], word[:f.Bytes])
	}
	if d.Gemm {
		put("kind", 1)
	}
	flags := uint64(0)
	for i, f := range [flagsEnd]bool{d.Mean, d.Centre, d.Early, d.Vgen, d.Wait} {
		if f {
			flags |= 1 << i
		}
	}
	put("flags", flags)
	for name, v := range map[string]uint64{
		"iterations": uint64(d.Iterations), "n": uint64(d.N), "n_valid": uint64(d.Valid), "d": uint64(d.D),
		"columns": uint64(d.Columns), "clusters": uint64(d.Clusters), "dim": uint64(d.Dim),
		"shift": uint64(d.Shift), "pre": uint64(d.Pre), "post": uint64(d.Post), "yshift": uint64(d.YShift), "multiplier": uint64(d.Multiplier),
		"column_list": d.ColumnList, "q": d.Q, "k": d.K, "v": d.V, "x": d.X, "w": d.W, "z": d.Z, "zc": d.Zc,
		"q_stride": uint64(d.QStride), "k_stride": uint64(d.KStride), "v_stride": uint64(d.VStride),
		"x_stride": uint64(d.XStride), "w_stride": uint64(d.WStride), "z_stride": uint64(d.ZStride),
	} {
		put(name, v)
	}
	return b
}
