package axi

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/wave"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/units/golden"
)

const pageHead = `# sparc_axi: ports, registers, waves

Written by ` + "`go test ./units/axi -run Page -update`" + ` from the circuit, its tables and a run of it. How to program it: [axi.md](axi.md).

## Ports

Widths of the presets ` + "`tiny`" + ` and ` + "`balanced`" + `. Signals are those of AMBA AXI4 and AXI4-Lite (ARM IHI 0022).

| port | direction | ` + "`tiny`" + ` | ` + "`balanced`" + ` |
|---|---|---|---|
| ` + "`clk`" + ` | in | 1 | 1 |
| ` + "`rst`" + ` | in | 1 | 1 |
`

// The page that the docs have is what circuit, tables and a run say.
func TestPage(t *testing.T) {
	var b strings.Builder
	b.WriteString(pageHead)
	few, many := buildAlone(t, small).Design().Top(), buildAlone(t, balanced).Design().Top()
	ports := func(direction string, few, many []ir.Port) {
		for i := range few {
			require.Equal(t, few[i].Name, many[i].Name)
			fmt.Fprintf(&b, "| `%s` | %s | %d | %d |\n", few[i].Name, direction, few[i].Width, many[i].Width)
		}
	}
	ports("in", few.Inputs, many.Inputs)
	ports("out", few.Outputs, many.Outputs)
	b.WriteString("\n" + strings.ReplaceAll(strings.TrimPrefix(Page(), "# "+Title+"\n\n"), "\n# ", "\n## "))
	waves(t, &b)
	goldenfile.CompareAt(t, "../../docs/sparc_axi.md", b.String())
}

// waves draws a job: preset tiny, 8 tokens, d = 16, 3 clusters, on a memory that
// answers after 4 cycles.
func waves(t *testing.T, b *strings.Builder) {
	y := newSystem(t, small, 1)
	y.latency = 4
	j := wants(t, rand.New(rand.NewPCG(5, 2)), small, func(j *golden.Job) bool { return clusteredKv(j) && j.N == 8 && j.Clusters == 3 })
	p, _ := y.place(j, 0x1000)
	b.WriteString("\n## Waves\n\nA clustered job of 8 tokens, d = 16, 3 clusters; preset `tiny`; a memory that answers after 4 cycles.\n")
	scene := func(title string, cycles int, names ...string) {
		w, err := wave.NewText(y.s, names...)
		require.NoError(t, err)
		for range cycles {
			y.step()
		}
		fmt.Fprintf(b, "\n### %s\n\n```\n%s```\n", title, w.Hex())
	}
	until := func(port string) {
		for n := 0; y.s.Int(port) == 0; n++ {
			require.Less(t, n, 5000, port)
			y.step()
		}
	}
	y.prepare(listPlace, []Descriptor{p.d})
	s := y.s
	for port, v := range map[string]int64{"awaddr": int64(Registers.Offset("CONTROL")), "awvalid": 1, "wdata": 1, "wvalid": 1, "wstrb": 15, "bready": 1} {
		s.SetInt("s_axi_"+port, v)
	}
	w, err := wave.NewText(s, "s_axi_awvalid", "s_axi_awready", "s_axi_awaddr", "s_axi_wvalid", "s_axi_wready", "s_axi_wdata", "s_axi_bvalid", "s_axi_bready", "m_axi_arvalid", "m_axi_arready", "m_axi_araddr", "m_axi_arlen")
	require.NoError(t, err)
	y.step()
	s.SetInt("s_axi_awvalid", 0)
	s.SetInt("s_axi_wvalid", 0)
	for range 7 {
		y.step()
	}
	fmt.Fprintf(b, "\n### CONTROL.START is written; the job is asked for\n\n```\n%s```\n", w.Hex())
	until("m_axi_arvalid") // the list of keys
	y.step()
	until("m_axi_arvalid")
	scene("Operands are read: bursts of the clients kv and q take turns", 12, "m_axi_arvalid", "m_axi_arready", "m_axi_araddr", "m_axi_arlen", "m_axi_rvalid", "m_axi_rready", "m_axi_rlast")
	until("m_axi_awvalid")
	scene("A row of ZC is written", 11, "m_axi_awvalid", "m_axi_awready", "m_axi_awaddr", "m_axi_awlen", "m_axi_wvalid", "m_axi_wready", "m_axi_wstrb", "m_axi_wlast", "m_axi_bvalid", "m_axi_bready")
	for y.s.Int("irq") == 0 && y.get("WRITE_BEATS", 0) < uint32((8+3)*16/4-6) {
		y.step()
	}
	scene("The last rows of Z; the last answer raises the interrupt", 16, "m_axi_awvalid", "m_axi_awaddr", "m_axi_awlen", "m_axi_wvalid", "m_axi_wlast", "m_axi_bvalid", "irq")
	require.EqualValues(t, 2, y.wait(100))
	y.expect(p, "")
}
