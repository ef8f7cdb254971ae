(* keep_hierarchy *)
module adder_a20_b20 (
  input signed [19:0] a,
  input signed [19:0] b,
  output signed [20:0] sum
);
  assign sum = {a[19], a} + {b[19], b};
endmodule
