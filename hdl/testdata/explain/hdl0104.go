package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

func wrong0104(m *hdl.Module, in In) Out {
	pages := 1
	page := hdl.Reg(m, "page", hdl.U(pages-1), hdl.Reset(0)) // no bits
	page.Set(in.A.Wrap(pages - 1))
	return Out{page.Q}
}

// Right:

func right0104(m *hdl.Module, in In) Out {
	pages := 1
	page := hdl.Reg(m, "page", hdl.U(max(1, pages-1)), hdl.Reset(0))
	page.Set(in.A.Wrap(max(1, pages-1)))
	return Out{page.Q}
}
