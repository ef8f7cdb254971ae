module halves (
  input [7:0] x,
  output [3:0] low,
  output [15:0] copy
);
  assign low = x[3:0];
  assign copy = {2{x}};
endmodule
module sinks (
  input [7:0] a,
  input [31:0] v,
  input signed [2:0] idle,
  input [5:0] idle_vec,
  output [2:0] y,
  output [3:0] z,
  output signed [3:0] t,
  output never
);
  wire signed [7:0] v_3 = v[31:24];
  wire [3:0] u_low;
  wire [15:0] u_copy;
  wire [7:0] u_copy_0 = u_copy[7:0];
  wire [8:0] sum_a = {1'b0, a} + {1'b0, u_copy_0};
  assign y = v[12:10];
  assign z = sum_a[6:3];
  wire signed [15:0] prod_v_3 = $signed({{8{v_3[7]}}, v_3}) * $signed({8'd0, a});
  assign never = 1'b0;
  halves u (
    .x(a ^ v_3),
    .low(u_low),
    .copy(u_copy)
  );
  assign t = prod_v_3[3:0];
  wire unused_ok = &{1'b0, idle, v[9:0], v[23:13], idle_vec, u_copy[15:8], sum_a[2:0], sum_a[8:7], prod_v_3[15:4],
    u_low};
endmodule
