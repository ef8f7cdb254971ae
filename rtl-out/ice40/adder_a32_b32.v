(* keep_hierarchy *)
module adder_a32_b32 (
  input signed [31:0] a,
  input signed [31:0] b,
  output signed [32:0] sum
);
  assign sum = {a[31], a} + {b[31], b};
endmodule
