(* keep_hierarchy *)
module rounding_w17 (
  input [17:0] v,
  input over,
  output [16:0] y
);
  wire [18:0] sum_v = {1'b0, v} + 19'd1;
  wire [16:0] cat_over = {17{over | sum_v[18]}};
  assign y = sum_v[17:1] | cat_over;
  wire unused_ok = &{1'b0, sum_v[0]};
endmodule
