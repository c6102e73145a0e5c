using System.Globalization;
using System.Text.Json;

namespace RacingDomain.Json;

/// <summary>Finds where in a document the values of JSON pointers stand.</summary>
internal static class DocumentLocator
{
    /// <summary>
    /// The offset of each pointer's value, or of the nearest value above it that there is. One pass over the document for all, which
    /// goes only into what the pointers lead through.
    /// </summary>
    /// <param name="utf8">The bytes of a document, without a byte order mark.</param>
    /// <param name="pointers">The pointers, in any order.</param>
    public static long[] Offsets(ReadOnlySpan<byte> utf8, IReadOnlyList<string> pointers)
    {
        var root = new Node(null);
        var targets = pointers.Select(root.Below).ToArray();
        Walk(utf8, root);
        return Array.ConvertAll(targets, t => t.NearestOffset);
    }

    private static void Walk(ReadOnlySpan<byte> utf8, Node root)
    {
        var reader = new Utf8JsonReader(utf8, new() { MaxDepth = int.MaxValue });
        var open = new Stack<(Node Node, int NextIndex)>();
        Node? at = root;
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        _ = open.Pop();
                        continue;
                    case JsonTokenType.PropertyName:
                        at = open.Peek().Node.Child(NameOf(ref reader));
                        continue;
                }

                if (open.TryPeek(out var parent) && parent.NextIndex >= 0)
                {
                    at = parent.Node.Child(parent.NextIndex.ToString(CultureInfo.InvariantCulture));
                    _ = open.Pop();
                    open.Push((parent.Node, parent.NextIndex + 1));
                }

                if (at is null || !at.HasChildren)
                {
                    at?.Found(reader.TokenStartIndex);
                    reader.Skip();
                    continue;
                }

                at.Found(reader.TokenStartIndex);
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    open.Push((at, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
                }
            }
        }
        catch (JsonException)
        {
            // A document whose values were read is well formed; of any other, what was found so far must do.
        }
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    /// <summary>A step of the pointers: they form a tree.</summary>
    private sealed class Node(Node? parent)
    {
        private Dictionary<string, Node>? children;
        private long offset = -1;

        public bool HasChildren => children is not null;

        public long NearestOffset
        {
            get
            {
                var node = this;
                while (node.offset < 0 && node.Parent is { } above)
                {
                    node = above;
                }

                return Math.Max(node.offset, 0);
            }
        }

        private Node? Parent { get; } = parent;

        public Node? Child(string name) => children?.GetValueOrDefault(name);

        /// <summary>The first place counts, should a member stand twice.</summary>
        public void Found(long offset) => this.offset = this.offset < 0 ? offset : this.offset;

        public Node Below(string pointer)
        {
            var node = this;
            foreach (var step in pointer.Split('/').Skip(1))
            {
                node = node.Add(DocumentPath.Unescape(step));
            }

            return node;
        }

        private Node Add(string name)
        {
            children ??= new(StringComparer.Ordinal);
            if (!children.TryGetValue(name, out var child))
            {
                children.Add(name, child = new(this));
            }

            return child;
        }
    }
}
