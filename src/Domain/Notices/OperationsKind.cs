namespace Portvakt.Domain.Notices;

/// <summary>What an operations message tells of.</summary>
public enum OperationsKind
{
    Information,
    Planned,
    Disturbance,
}
