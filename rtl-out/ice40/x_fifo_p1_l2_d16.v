module x_fifo_p1_l2_d16 (
  input clk,
  input rst,
  input valid,
  input [31:0] data,
  input part,
  input pop,
  output ready,
  output [15:0] scalars
);
  wire signed [15:0] data_0 = data[15:0];
  wire signed [15:0] data_1 = data[31:16];
  reg [4:0] room;
  reg [3:0] head;
  reg [3:0] tail;
  reg part_read;
  (* no_rw_check *) reg [31:0] words [0:15];
  reg [31:0] words_q;
`ifndef SYNTHESIS
  initial begin : words_zeros
    integer i;
    for (i = 0; i < 16; i = i + 1) words[i] = {32{1'b0}};
  end
`endif
  assign ready = ~(room == 5'd0);
  wire and_valid = valid & ready;
  always @(posedge clk) begin
    if (rst) room <= 5'd16;
    else if (pop & ~and_valid) room <= room + 5'd1;
    else if (and_valid & ~pop) room <= room - 5'd1;
  end
  always @(posedge clk) begin
    if (rst) head <= 4'd0;
    else if (and_valid) head <= head + 4'd1;
  end
  always @(posedge clk) begin
    if (rst) tail <= 4'd0;
    else if (pop) tail <= tail + 4'd1;
  end
  always @(posedge clk) part_read <= part;
  always @(posedge clk) begin
    if (and_valid) words[head] <= {data_1, data_0};
  end
  always @(posedge clk) begin
    words_q <= words[tail];
  end
  assign scalars = part_read ? words_q[31:16] : words_q[15:0];
endmodule
