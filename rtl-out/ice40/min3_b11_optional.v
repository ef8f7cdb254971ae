module min3_b11_optional (
  input [10:0] a,
  input [10:0] b,
  input [10:0] c,
  input no_a,
  output take_c,
  output take_b,
  output [10:0] least
);
  wire [11:0] sum_a = {1'b0, a} + {1'b0, ~b};
  assign take_b = sum_a[11] | no_a;
  wire [10:0] mux_b = take_b ? b : a;
  wire [11:0] sum_b = {1'b0, mux_b} + {1'b0, ~c};
  assign take_c = sum_b[11];
  assign least = take_c ? c : mux_b;
  wire unused_ok = &{1'b0, sum_a[10:0], sum_b[10:0]};
endmodule
