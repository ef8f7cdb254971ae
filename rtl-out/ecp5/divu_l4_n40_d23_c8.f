recip_d23.v
divu_lane_n40_s5_c8.v
divu_l4_n40_d23_c8.v
