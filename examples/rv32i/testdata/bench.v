// Runs a program on rv32i.v in any Verilog simulator, and is an example of what
// the core wants of its memories: the word at an address in the cycle after it.
//
//   iverilog -g2005 -o bench bench.v rv32i.v
//   vvp -n bench +image=program.hex +tohost=80001000
//
// The image is for $readmemh, in words of 32 bits: @20000000 is the address
// 0x80000000. Parameters: the memory is WORDS long and begins at BASE, which the
// reset address of the core must be in. The program is over when it stores to
// tohost, or without +tohost when it does an ecall: a0 is 0 then if all was well.
`timescale 1ns / 1ns
module bench;
  parameter [31:0] BASE = 32'h80000000;
  parameter WORDS = 65536;
  parameter CYCLES = 1000000;

  reg clk = 0, rst = 1;
  always #5 clk = ~clk;

  reg [31:0] i_data, d_data;
  wire i_en, d_en, retire, trap, rd_we;
  wire [31:0] i_addr, d_addr, d_write, pc, rd_data;
  wire [3:0] d_we;
  wire [4:0] rd;

  rv32i core (
    .clk(clk), .rst(rst), .i_data(i_data), .d_data(d_data),
    .i_en(i_en), .i_addr(i_addr), .d_en(d_en), .d_addr(d_addr), .d_we(d_we), .d_write(d_write),
    .retire(retire), .trap(trap), .pc(pc), .rd_we(rd_we), .rd(rd), .rd_data(rd_data)
  );

  // The memory, with a port for instructions and one for data.
  reg [31:0] memory [BASE / 4 : BASE / 4 + WORDS - 1];
  integer k;
  always @(posedge clk) begin
    if (i_en) i_data <= memory[i_addr[31:2]];
    if (d_en) d_data <= memory[d_addr[31:2]];
    for (k = 0; k < 4; k = k + 1)
      if (d_we[k]) memory[d_addr[31:2]][8 * k +: 8] <= d_write[8 * k +: 8];
  end

  reg [8 * 256 - 1 : 0] image;
  reg [31:0] tohost;
  reg ends_by_store;
  initial begin
    if (!$value$plusargs("image=%s", image)) begin
      $display("FAIL: +image=FILE is missing");
      $finish;
    end
    ends_by_store = $value$plusargs("tohost=%h", tohost);
    $readmemh(image, memory);
    repeat (2) @(posedge clk);
    #1 rst = 0;
  end

  task finish(input [31:0] value, input [31:0] success);
    begin
      if (value == success) $display("PASS");
      else $display("FAIL: the value at the end is %0d", value);
      $finish;
    end
  endtask

  // What the program writes to a0, and the end.
  reg [31:0] a0 = 0;
  integer cycles = 0;
  always @(posedge clk) if (!rst) begin
    cycles <= cycles + 1;
    if (rd_we && rd == 10) a0 <= rd_data;
    if (ends_by_store && d_we == 4'b1111 && d_addr == tohost) finish(d_write, 1);
    if (!ends_by_store && retire && trap && memory[pc[31:2]] == 32'h00000073) finish(a0, 0);
    if (cycles == CYCLES) begin
      $display("FAIL: not over after %0d cycles", cycles);
      $finish;
    end
  end
endmodule
