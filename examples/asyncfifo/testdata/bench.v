// Two clocks of any periods write numbers into fifo_w8_d8 and read them back.
// It prints "passed N words" or what went wrong.
`timescale 1ns / 1ps
module bench;
  parameter WRITE_HALF = 50; // half periods
  parameter READ_HALF = 35;
  parameter READ_PHASE = 0;
  parameter WRITE_SHARE = 100; // percent of cycles in which the side is willing
  parameter READ_SHARE = 100;
  parameter WORDS = 2000;

  reg clk = 0, read_clk = 0, rst = 1, read_rst = 1;
  reg in_valid = 0, out_ready = 0;
  reg [7:0] in_data = 0;
  wire in_ready, out_valid;
  wire [7:0] out_data;
  integer sent = 0, got = 0, full = 0, empty = 0, seed = 1;

  fifo_w8_d8 dut (
    .clk(clk), .rst(rst), .read_clk(read_clk), .read_rst(read_rst),
    .in_valid(in_valid), .in_data(in_data), .in_ready(in_ready),
    .out_valid(out_valid), .out_data(out_data), .out_ready(out_ready)
  );

  always #(WRITE_HALF) clk = ~clk;
  initial begin
    #(READ_PHASE);
    forever #(READ_HALF) read_clk = ~read_clk;
  end
  initial begin
    #(8 * (WRITE_HALF + READ_HALF)) rst = 0;
    read_rst = 0;
    #(400 * WORDS * (WRITE_HALF + READ_HALF)) $display("stuck after %0d of %0d words", got, WORDS);
    $finish;
  end

  // Inputs change at falling edges. What was offered stays until it is taken.
  reg taken = 0;
  always @(posedge clk) taken = ~rst & in_valid & in_ready;
  always @(negedge clk) if (~rst) begin
    if (taken) sent = sent + 1;
    if (taken | ~in_valid) begin
      in_valid = sent < WORDS && $unsigned($random(seed)) % 100 < WRITE_SHARE;
      in_data = sent * 37;
    end
    if (in_valid & ~in_ready) full = full + 1;
  end

  always @(negedge read_clk) out_ready = ~read_rst && $unsigned($random(seed)) % 100 < READ_SHARE;
  always @(posedge read_clk) if (~read_rst) begin
    if (out_ready & ~out_valid) empty = empty + 1;
    if (out_ready & out_valid) begin
      if (out_data !== ((got * 37) & 8'hff)) begin
        $display("word %0d is %h, not %h", got, out_data, (got * 37) & 8'hff);
        $finish;
      end
      got = got + 1;
      if (got == WORDS) begin
        $display("passed %0d words, full %0d, empty %0d", got, full > 0, empty > 0);
        $finish;
      end
    end
  end
endmodule
