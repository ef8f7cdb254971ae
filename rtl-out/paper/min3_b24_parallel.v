module min3_b24_parallel (
  input [23:0] a,
  input [23:0] b,
  input [23:0] c,
  output take_c,
  output take_b,
  output [23:0] least
);
  wire [24:0] sum_a = {1'b0, a} + {1'b0, ~b};
  assign take_b = sum_a[24];
  wire [23:0] not_c = ~c;
  wire [24:0] sum_a_2 = {1'b0, a} + {1'b0, not_c};
  wire [24:0] sum_b = {1'b0, b} + {1'b0, not_c};
  assign take_c = sum_a_2[24] & sum_b[24];
  assign least = take_c ? c : take_b ? b : a;
  wire unused_ok = &{1'b0, sum_a[23:0], sum_a_2[23:0], sum_b[23:0]};
endmodule
