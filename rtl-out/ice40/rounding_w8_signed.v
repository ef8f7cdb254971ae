(* keep_hierarchy *)
module rounding_w8_signed (
  input [8:0] v,
  input over,
  input sign,
  output [7:0] y
);
  wire signed [9:0] sum_v = {v[8], v} + 10'sd1;
  wire or_over = over | (sum_v[9] ^ sum_v[8]);
  wire [6:0] cat_sign_0 = {7{~sign}};
  wire [7:0] cat_sign_0_2 = {sign, cat_sign_0};
  assign y = or_over ? cat_sign_0_2 : sum_v[8:1];
  wire unused_ok = &{1'b0, sum_v[0]};
endmodule
