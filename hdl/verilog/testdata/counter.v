// A counter.
//
// Two paragraphs.
module counter (
  input clk,
  input rst,
  input en,
  input clear,
  input [7:0] load,
  output reg [7:0] count,
  output [7:0] was,
  output reg signed [3:0] stuck
);
  reg [7:0] last;
  reg [7:0] gated;
  always @(posedge clk) begin
    if (rst) count <= 8'd3;
    else if (clear) count <= load;
    else if (en) count <= count + 8'd1;
  end
  always @(posedge clk) last <= count;
  always @(posedge clk) begin
    if (rst) stuck <= -4'sd8;
  end
  always @(posedge clk) begin
    if (!en) gated <= last;
  end
  assign was = gated;
endmodule
