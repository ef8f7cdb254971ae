(* keep_hierarchy *)
module constmul_sub_27_25 (
  input signed [26:0] a,
  input signed [24:0] b,
  output signed [27:0] y
);
  assign y = {a[26], a} - {{3{b[24]}}, b};
endmodule
