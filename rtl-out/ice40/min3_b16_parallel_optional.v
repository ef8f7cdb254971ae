module min3_b16_parallel_optional (
  input [15:0] a,
  input [15:0] b,
  input [15:0] c,
  input no_a,
  output take_c,
  output take_b,
  output [15:0] least
);
  wire [16:0] sum_a = {1'b0, a} + {1'b0, ~b};
  assign take_b = sum_a[16] | no_a;
  wire [15:0] not_c = ~c;
  wire [16:0] sum_a_2 = {1'b0, a} + {1'b0, not_c};
  wire [16:0] sum_b = {1'b0, b} + {1'b0, not_c};
  assign take_c = (sum_a_2[16] | no_a) & sum_b[16];
  assign least = take_c ? c : take_b ? b : a;
  wire unused_ok = &{1'b0, sum_a[15:0], sum_a_2[15:0], sum_b[15:0]};
endmodule
