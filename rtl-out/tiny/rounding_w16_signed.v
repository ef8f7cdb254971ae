(* keep_hierarchy *)
module rounding_w16_signed (
  input [16:0] v,
  input over,
  input sign,
  output [15:0] y
);
  wire signed [17:0] sum_v = {v[16], v} + 18'sd1;
  wire or_over = over | (sum_v[17] ^ sum_v[16]);
  wire [14:0] cat_sign_0 = {15{~sign}};
  wire [15:0] cat_sign_0_2 = {sign, cat_sign_0};
  assign y = or_over ? cat_sign_0_2 : sum_v[16:1];
  wire unused_ok = &{1'b0, sum_v[0]};
endmodule
