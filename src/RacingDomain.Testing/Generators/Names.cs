namespace RacingDomain.Testing.Generators;

/// <summary>The ids of a generated season; reversed, they sort the other way.</summary>
internal sealed class Names(bool reversed)
{
    internal static Names Usual { get; } = new(false);

    internal static Names Reversed { get; } = new(true);

    internal EntryId Car(int index) => EntryId.Parse(Text("c", index));

    internal DriverId Driver(int index) => DriverId.Parse(Text("d", index));

    internal TeamId Team(int index) => TeamId.Parse(Text("t", index));

    internal ManufacturerId Make(int index) => ManufacturerId.Parse(Text("m", index));

    private string Text(string kind, int index) => kind + Points.Of(reversed ? 99 - index : 10 + index);
}
