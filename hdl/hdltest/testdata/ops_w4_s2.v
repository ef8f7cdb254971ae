module ops_w4_s2 (
  input clk,
  input rst,
  input signed [3:0] a,
  input signed [3:0] b,
  input [5:0] v,
  output signed [4:0] sum,
  output less,
  output [5:0] w
);
  wire [2:0] v_0 = v[2:0];
  wire [2:0] v_1 = v[5:3];
  reg signed [4:0] d_sum_d1;
  reg d_less_d1;
  reg [2:0] d_w_0_d1;
  reg [2:0] d_w_1_d1;
  reg signed [4:0] d_sum;
  reg d_less;
  reg [2:0] d_w_0;
  reg [2:0] d_w_1;
  always @(posedge clk) d_sum_d1 <= {a[3], a} + {b[3], b};
  always @(posedge clk) begin
    if (rst) d_less_d1 <= 1'b0;
    else d_less_d1 <= a < b;
  end
  always @(posedge clk) d_w_0_d1 <= v_1;
  always @(posedge clk) d_w_1_d1 <= v_0;
  always @(posedge clk) d_sum <= d_sum_d1;
  always @(posedge clk) begin
    if (rst) d_less <= 1'b0;
    else d_less <= d_less_d1;
  end
  always @(posedge clk) d_w_0 <= d_w_0_d1;
  always @(posedge clk) d_w_1 <= d_w_1_d1;
  assign sum = d_sum;
  assign less = d_less;
  assign w = {d_w_1, d_w_0};
endmodule
