package verilog

import "strings"

// The reserved words of Verilog-2005.
const reserved2005 = `always and assign automatic begin buf bufif0 bufif1 case casex casez cell cmos config deassign
default defparam design disable edge else end endcase endconfig endfunction endgenerate endmodule
endprimitive endspecify endtable endtask event for force forever fork function generate genvar
highz0 highz1 if ifnone incdir include initial inout input instance integer join large liblist
library localparam macromodule medium module nand negedge nmos nor noshowcancelled not notif0 notif1
or output parameter pmos posedge primitive pull0 pull1 pulldown pullup pulsestyle_ondetect
pulsestyle_onevent rcmos real realtime reg release repeat rnmos rpmos rtran rtranif0 rtranif1
scalared showcancelled signed small specify specparam strong0 strong1 supply0 supply1 table task
time tran tranif0 tranif1 tri tri0 tri1 triand trior trireg unsigned use uwire vectored wait wand
weak0 weak1 while wire wor xnor xor`

// The further reserved words of SystemVerilog (IEEE 1800-2017, annex B): tools
// read .v files with the larger set.
const reservedSystem = `accept_on alias always_comb always_ff always_latch assert assume before bind bins binsof bit break
byte chandle checker class clocking const constraint context continue cover covergroup coverpoint
cross dist do endchecker endclass endclocking endgroup endinterface endpackage endprogram
endproperty endsequence enum eventually expect export extends extern final first_match foreach
forkjoin global iff ignore_bins illegal_bins implements implies import inside int interconnect
interface intersect join_any join_none let local logic longint matches modport nettype new nexttime
null package packed priority program property protected pure rand randc randcase randsequence ref
reject_on restrict return s_always s_eventually s_nexttime s_until s_until_with sequence shortint
shortreal soft solve static string strong struct super sync_accept_on sync_reject_on tagged this
throughout timeprecision timeunit type typedef union unique unique0 until until_with untyped var
virtual void wait_order weak wildcard with within`

// Words of C++ that Verilator turns away as names (SYMRSVDWORD; version 5.006),
// the circuit being C++ to it, that are not in the lists above.
const reservedCpp = `abort alignas alignof and_eq asm atomic_cancel atomic_commit atomic_noexcept auto bitand
bitor bool catch cdecl char char16_t char32_t compl concept const_cast constexpr decltype delete double
dynamic_cast explicit false far float friend goto huge inline interrupt long mutable namespace near
noexcept not_eq nullptr operator or_eq override pascal private public register requires short sizeof
static_assert static_cast switch synchronized template thread_local throw transaction_safe
transaction_safe_dynamic true try typeid typename uint16_t uint32_t uint8_t using volatile wchar_t xor_eq`

var (
	keywords2005 = setOf(reserved2005)
	keywords     = setOf(reserved2005, reservedSystem, reservedCpp)
)

func setOf(lists ...string) map[string]bool {
	k := map[string]bool{}
	for _, list := range lists {
		for _, w := range strings.Fields(list) {
			k[w] = true
		}
	}
	return k
}

// Keyword reports whether a name is reserved in Verilog-2005, SystemVerilog or,
// for Verilator, C++.
func Keyword(name string) bool { return keywords[name] }

// Keyword2005 reports whether a name is reserved in Verilog-2005.
func Keyword2005(name string) bool { return keywords2005[name] }

// Identifier reports whether a name can be used as it is: letters, digits and
// underscores, not beginning with a digit, and not reserved.
func Identifier(name string) bool {
	if name == "" || keywords[name] {
		return false
	}
	for i := range len(name) {
		if !identByte(name[i]) || i == 0 && name[i] >= '0' && name[i] <= '9' {
			return false
		}
	}
	return true
}

func identByte(c byte) bool {
	return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
}

// legalise turns any text into an identifier; one that is already is unchanged.
func legalise(s string) string {
	if Identifier(s) {
		return s
	}
	b := []byte(s)
	for i, c := range b {
		if !identByte(c) {
			b[i] = '_'
		}
	}
	if len(b) == 0 || b[0] >= '0' && b[0] <= '9' {
		b = append([]byte{'n'}, b...)
	}
	if keywords[string(b)] {
		b = append(b, '_')
	}
	return string(b)
}
