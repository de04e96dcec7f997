// Case: part of the case beside it.
import java.util.List;

public interface AddressIndex {
  List<String> candidates(String address);
}
