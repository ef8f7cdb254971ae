package verilog

// What the tools demand beside the language: each line is a rule of this
// package, why it is there (measured with Verilator 5.006, Yosys 0.23 and
// Icarus 11), and the test that shows it.
//
//	rule                                        reason                                                        test
//	a product is $signed(x) * $signed(y) of     Yosys (wreduce) strips a sign extension from a multiplier     TestMultipliers
//	operands extended to the full width, as     only when the cell is signed: a plain 16x16 signed product
//	soon as one factor is signed                took 3 SB_MAC16 or 3 MULT18X18D, this form takes 1
//	no unsigned comparison that the width of    Verilator: UNSIGNED (x < 0) and CMPCONST                      TestConstantComparison
//	one side decides
//	a signed >>> is a statement of its own      an unsigned operand anywhere in the expression would turn     TestOps
//	                                            it into a logical shift
//	no Verilog signedness is trusted in < or    a name keeps its declared sign where the value is             TestUnsigned, TestGolden/ram
//	as an index                                 reinterpreted: $signed or $unsigned is written on the
//	                                            operand; a negative index reads x
//	~(~x), ~(-3)                                Icarus: a unary operator takes no other one without           TestNested, TestOps
//	                                            parentheses
//	the sink is &{1'b0, ...} and has "unused"   Verilator exempts such names from UNUSEDSIGNAL and keeps a    TestSink
//	in its name                                 reduction that a constant decides
//	unconnected outputs get a wire and go to    Verilator: PINCONNECTEMPTY                                    TestSink
//	the sink
//	all writes of a memory share one always     two blocks that write one array race; assignments in one      TestMemories
//	                                            block are ordered, the last wins
//	(* no_rw_check *) on a memory whose         Yosys 0.23 else adds 22 LUT and 43 flip-flops (512 x 16 on    TestMemories
//	collisions are Undefined                    ice40) to make a collision return the old word
//	WriteFirst is a bypass on the read data     the blocking-assignment form becomes 8,192 flip-flops;        TestMemories
//	                                            this one keeps the block RAM and costs 22 LUT + 17 flip-flops
//	an index is exactly as wide as the          Verilator: WIDTH                                              TestGolden/ram
//	memory's addresses
//	a computed index has a wire of its own      Icarus evaluates an index wider than it is: a difference      TestIndex
//	                                            that wraps reads x
//	names that SystemVerilog reserves are       Verilator reads .v files as SystemVerilog                     TestPortNames, TestGolden/clashes
//	avoided too (dist, bit, do)
//	one always block a register                 Yosys reads a large module five times faster than as one     TestGolden
//	                                            block
//	file name = module name                     Verilator: DECLFILENAME                                       TestGolden
