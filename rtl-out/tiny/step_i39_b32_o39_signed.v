(* keep_hierarchy *)
module step_i39_b32_o39_signed (
  input [38:0] v,
  input shift,
  output [38:0] y
);
  wire signed [6:0] bits_v = v[38:32];
  assign y = shift ? {{32{bits_v[6]}}, bits_v} : v;
endmodule
