module x_fifo_p1_l4_d32 (
  input clk,
  input rst,
  input valid,
  input [63:0] data,
  input [1:0] part,
  input pop,
  output ready,
  output [15:0] scalars
);
  wire signed [15:0] data_0 = data[15:0];
  wire signed [15:0] data_1 = data[31:16];
  wire signed [15:0] data_2 = data[47:32];
  wire signed [15:0] data_3 = data[63:48];
  reg [5:0] room;
  reg [4:0] head;
  reg [4:0] tail;
  reg [1:0] part_read;
  (* no_rw_check *) reg [63:0] words [0:31];
  reg [63:0] words_q;
`ifndef SYNTHESIS
  initial begin : words_zeros
    integer i;
    for (i = 0; i < 32; i = i + 1) words[i] = {64{1'b0}};
  end
`endif
  assign ready = ~(room == 6'd0);
  wire and_valid = valid & ready;
  wire signed [15:0] mux_words_q_2 = part_read[0] ? words_q[31:16] : words_q[15:0];
  wire signed [15:0] mux_words_q = part_read[0] ? words_q[63:48] : words_q[47:32];
  always @(posedge clk) begin
    if (rst) room <= 6'd32;
    else if (pop & ~and_valid) room <= room + 6'd1;
    else if (and_valid & ~pop) room <= room - 6'd1;
  end
  always @(posedge clk) begin
    if (rst) head <= 5'd0;
    else if (and_valid) head <= head + 5'd1;
  end
  always @(posedge clk) begin
    if (rst) tail <= 5'd0;
    else if (pop) tail <= tail + 5'd1;
  end
  always @(posedge clk) part_read <= part;
  always @(posedge clk) begin
    if (and_valid) words[head] <= {data_3, data_2, data_1, data_0};
  end
  always @(posedge clk) begin
    words_q <= words[tail];
  end
  assign scalars = part_read[1] ? mux_words_q : mux_words_q_2;
endmodule
