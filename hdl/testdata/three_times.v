module two_clocks (
  input clk,
  input rst,
  input side_clk,
  input side_rst,
  input [7:0] a,
  input [7:0] b,
  output [7:0] main,
  output [7:0] side
);
  reg [7:0] sum;
  reg [7:0] count;
  always @(posedge clk) begin
    if (rst) sum <= 8'd3;
    else sum <= sum + a;
  end
  always @(posedge side_clk) begin
    if (side_rst) count <= 8'd5;
    else count <= count + b;
  end
  assign main = sum;
  assign side = count;
endmodule

module three_times (
  input clk,
  input rst,
  input pixel_clk,
  input pixel_rst,
  input [7:0] a,
  input [7:0] b,
  output [7:0] same_main,
  output [7:0] same_side,
  output [7:0] swapped_main,
  output [7:0] swapped_side,
  output [7:0] one_main,
  output [7:0] one_side
);
  two_clocks same (
    .clk(clk),
    .rst(rst),
    .side_clk(pixel_clk),
    .side_rst(pixel_rst),
    .a(a),
    .b(b),
    .main(same_main),
    .side(same_side)
  );
  two_clocks swapped (
    .clk(pixel_clk),
    .rst(pixel_rst),
    .side_clk(clk),
    .side_rst(rst),
    .a(b),
    .b(a),
    .main(swapped_main),
    .side(swapped_side)
  );
  two_clocks one (
    .clk(pixel_clk),
    .rst(pixel_rst),
    .side_clk(pixel_clk),
    .side_rst(pixel_rst),
    .a(b),
    .b(b),
    .main(one_main),
    .side(one_side)
  );
endmodule
