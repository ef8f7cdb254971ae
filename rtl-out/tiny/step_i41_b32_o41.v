(* keep_hierarchy *)
module step_i41_b32_o41 (
  input [40:0] v,
  input shift,
  output [40:0] y
);
  assign y = shift ? {32'd0, v[40:32]} : v;
endmodule
