package hdl

import (
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

type givenName struct {
	name string
	what string
	src  ir.SourceID
}

// giveName records a name of the module's one name space; finish checks it.
func (m *Module) giveName(name string, src ir.SourceID, what string) {
	m.names = append(m.names, givenName{name, what, src})
}

// checkNames reports names that are no Verilog names, and names given twice.
// Output ports are the exception: allowed tells which of them are the
// register or wire of their own name.
func (m *Module) checkNames(outputs map[string]bool) {
	first := map[string]givenName{}
	for _, g := range m.names {
		if !legalName(g.name) {
			m.reportAt(diagName, g.src, "%s %q is no name in Verilog", g.what, g.name)
			continue
		}
		if keywords[g.name] {
			m.reportAt(diagName, g.src, "%s %s is named like a keyword of Verilog", g.what, g.name)
			continue
		}
		if g.name == "clk" || g.name == "rst" {
			m.reportAt(diagName, g.src, "%s %s is named like the implicit clock or reset", g.what, g.name)
			continue
		}
		f, twice := first[g.name]
		if !twice {
			first[g.name] = g
			continue
		}
		if (f.what == "output") != (g.what == "output") && outputs[g.name] {
			continue
		}
		if f.what == "input" && g.what == "output" {
			m.reportAt(diagPorts, g.src, "%s is an input and an output", g.name)
			continue
		}
		m.reportAt(diagClash, g.src, "%s %s has the name of another %s", g.what, g.name, f.what).relate(f.src, "the other is here")
	}
}

func legalName(s string) bool {
	for i, c := range s {
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
		if !letter && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return s != ""
}

var keywords = set(`always and assign automatic begin buf bufif0 bufif1 case casex casez cell cmos config
	deassign default defparam design disable edge else end endcase endconfig endfunction endgenerate endmodule
	endprimitive endspecify endtable endtask event for force forever fork function generate genvar highz0 highz1
	if ifnone incdir include initial inout input instance integer join large liblist library localparam
	macromodule medium module nand negedge nmos nor noshowcancelled not notif0 notif1 or output parameter pmos
	posedge primitive pull0 pull1 pulldown pullup pulsestyle_ondetect pulsestyle_onevent rcmos real realtime reg
	release repeat rnmos rpmos rtran rtranif0 rtranif1 scalared showcancelled signed small specify specparam
	strong0 strong1 supply0 supply1 table task time tran tranif0 tranif1 tri tri0 tri1 triand trior trireg
	unsigned use uwire vectored wait wand weak0 weak1 while wire wor xnor xor
	alias always_comb always_ff always_latch assert assume before bind bit break byte chandle class clocking
	const constraint context continue cover covergroup coverpoint cross do endclass endclocking endgroup
	endinterface endpackage endprogram endproperty endsequence enum expect export extends extern final
	first_match foreach forkjoin iff ignore_bins illegal_bins import inside int interface intersect join_any
	join_none local logic longint matches modport new null package packed priority program property protected
	pure rand randc randcase randsequence ref return sequence shortint shortreal solve static string struct
	super tagged this throughout timeprecision timeunit type typedef union unique var virtual void
	wait_order wildcard with within`)

func set(words string) map[string]bool {
	s := map[string]bool{}
	for _, w := range strings.Fields(words) {
		s[w] = true
	}
	return s
}
