(* keep_hierarchy *)
module step_i39_b32_o39 (
  input [38:0] v,
  input shift,
  output [38:0] y
);
  assign y = shift ? {32'd0, v[38:32]} : v;
endmodule
