(* keep_hierarchy *)
module rounding_w16 (
  input [16:0] v,
  input over,
  output [15:0] y
);
  wire [17:0] sum_v = {1'b0, v} + 18'd1;
  wire [15:0] cat_over = {16{over | sum_v[17]}};
  assign y = sum_v[16:1] | cat_over;
  wire unused_ok = &{1'b0, sum_v[0]};
endmodule
