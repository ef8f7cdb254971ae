// Self-checking bench of the distance unit of the tiny configuration, written
// against its ports alone: one centroid in the unit, a pass of rows past it.
// Run: make tb
`timescale 1ns / 1ns
module distu_tb;
  reg clk = 0, rst = 1;
  always #5 clk = ~clk;

  reg cen_valid = 0, in_valid = 0, in_last = 0;
  reg [63:0] cen_row = 0, in_row = 0;
  wire cen_ready, in_ready, out_valid, out_last;
  wire [63:0] out_distance;

  distu_l8_b8_cop1_col8_pa4_balanced dut (
    .clk(clk), .rst(rst), .cen_valid(cen_valid), .cen_row(cen_row), .cen_pack(2'd0), .cen_end(1'b1), .cen_last(1'b1),
    .cen_ready(cen_ready), .in_valid(in_valid), .in_row(in_row), .in_end(1'b1), .in_last(in_last), .in_ready(in_ready),
    .out_ready(1'b1), .out_valid(out_valid), .out_distance(out_distance), .out_last(out_last)
  );

  function [15:0] distance(input [63:0] x, input [63:0] y);
    integer k, diff;
    begin
      distance = 0;
      for (k = 0; k < 8; k = k + 1) begin
        diff = $signed(x[8*k +: 8]) - $signed(y[8*k +: 8]);
        distance = distance + (diff < 0 ? -diff : diff);
      end
    end
  endfunction

  reg [15:0] want [0:63];
  integer sent = 0, came = 0, errors = 0, pass, i;

  always @(posedge clk) if (!rst && out_valid) begin
    if (out_distance[15:0] !== want[came % 64]) begin
      errors = errors + 1;
      $display("row %0d: %0d, not %0d", came, out_distance[15:0], want[came % 64]);
    end
    if (out_distance[63:16] !== {48{1'b1}}) begin
      errors = errors + 1;
      $display("row %0d: unused lanes are %h, not all ones", came, out_distance[63:16]);
    end
    came = came + 1;
  end

  initial begin
    repeat (3) @(negedge clk);
    rst = 0;
    for (pass = 0; pass < 20; pass = pass + 1) begin
      @(negedge clk) cen_valid = 1; cen_row = pass == 0 ? {8{8'h80}} : {$random, $random};
      #1 while (!cen_ready) @(negedge clk) #1;
      @(negedge clk) cen_valid = 0;
      for (i = 0; i < 10; i = i + 1) begin
        in_valid = 1; in_last = i == 9; in_row = i == 0 ? {8{8'h7f}} : {$random, $random};
        #1 while (!in_ready) @(negedge clk) #1;
        want[sent % 64] = distance(in_row, cen_row);
        sent = sent + 1;
        @(negedge clk) in_valid = 0;
      end
    end
    repeat (30) @(negedge clk);
    if (came != sent) begin errors = errors + 1; $display("%0d rows came back, not %0d", came, sent); end
    if (errors == 0) $display("PASS: %0d rows", came);
    else $display("FAIL: %0d errors", errors);
    $finish;
  end
endmodule
