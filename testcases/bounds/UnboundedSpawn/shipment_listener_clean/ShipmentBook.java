// Books shipments in the warehouse's database.
public interface ShipmentBook {
  void book(String messageId);
}
